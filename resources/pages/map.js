// Search, and what stands behind a card beside it. Without this script the cards lead to their places in the table.
(() => {
    'use strict';
    const words = document.body.dataset;
    const note = document.getElementById('note');
    const field = document.getElementById('search');
    const found = document.getElementById('found');
    const cards = [...document.querySelectorAll('a.card')];
    let pinned = false;

    const entryOf = card => document.getElementById(card.getAttribute('href').slice(1));

    const show = card => {
        const entry = entryOf(card);
        if (!entry)
            return;
        note.replaceChildren(...[...entry.childNodes].map(each => each.cloneNode(true)));
        note.hidden = false;
        const at = card.getBoundingClientRect();
        const left = at.right + 10 + note.offsetWidth < innerWidth ? at.right + 10 : at.left - note.offsetWidth - 10;
        note.style.left = Math.max(8, left) + 'px';
        note.style.top = Math.max(8, Math.min(at.top, innerHeight - note.offsetHeight - 8)) + 'px';
    };
    const hide = () => {
        if (!pinned)
            note.hidden = true;
    };

    for (const card of cards) {
        card.addEventListener('mouseenter', () => { if (!pinned) show(card); });
        card.addEventListener('mouseleave', hide);
        card.addEventListener('focus', () => { pinned = false; show(card); });
        card.addEventListener('blur', hide);
        card.addEventListener('click', event => {
            event.preventDefault();
            pinned = true;
            show(card);
        });
    }
    document.addEventListener('click', event => {
        if (!event.target.closest('a.card') && !event.target.closest('#note')) {
            pinned = false;
            hide();
        }
    });
    document.addEventListener('keydown', event => {
        if (event.key === 'Escape') {
            pinned = false;
            hide();
        }
    });

    const look = () => {
        const asked = field.value.trim().toLocaleLowerCase();
        let count = 0;
        for (const entry of document.querySelectorAll('td li')) {
            const isHit = asked !== '' && entry.textContent.toLocaleLowerCase().includes(asked);
            entry.classList.toggle('hit', isHit);
            count += isHit;
        }
        let first = null;
        for (const card of cards) {
            const entry = entryOf(card);
            const isHit = entry !== null && entry.classList.contains('hit');
            card.classList.toggle('hit', isHit);
            first = first || (isHit ? card : null);
        }
        found.textContent = asked === '' ? '' : count === 0 ? words.none : words.found.replace('%1', count);
        if (first)
            first.scrollIntoView({block: 'nearest', inline: 'center'});
    };
    field.addEventListener('input', look);
    document.querySelector('form').addEventListener('submit', event => { event.preventDefault(); look(); });
    document.querySelector('form').hidden = false;
    addEventListener('beforeprint', () => {
        for (const each of document.querySelectorAll('details'))
            each.open = true;
    });
})();
