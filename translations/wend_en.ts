<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>Copy %n cards</source>
        <translation>
            <numerusform>Copy %n card</numerusform>
            <numerusform>Copy %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n explanation(s) of what is lost here</source>
        <translation>
            <numerusform>%n explanation of what is lost here</numerusform>
            <numerusform>%n explanations of what is lost here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation>
            <numerusform>%n went</numerusform>
            <numerusform>%n went</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceCommand</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain</source>
        <translation>
            <numerusform>%n pain</numerusform>
            <numerusform>%n pain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n liked</source>
        <extracomment>praise</extracomment>
        <translation>
            <numerusform>%n liked</numerusform>
            <numerusform>%n liked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>measured %1 of 5 (%n rating(s))</source>
        <extracomment>the mean of %n ratings</extracomment>
        <translation>
            <numerusform>measured %1 of 5 (%n rating)</numerusform>
            <numerusform>measured %1 of 5 (%n ratings)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) wait to be sorted.</source>
        <translation>
            <numerusform>%n quote waits to be sorted.</numerusform>
            <numerusform>%n quotes wait to be sorted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than fit at once are left out</source>
        <translation>
            <numerusform>%n more than fit at once is left out</numerusform>
            <numerusform>%n more than fit at once are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence stand behind it.</source>
        <translation>
            <numerusform>%n piece of evidence stands behind it.</numerusform>
            <numerusform>%n pieces of evidence stand behind it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplanationsPage</name>
    <message numerus="yes">
        <source>%n explanation(s)</source>
        <translation>
            <numerusform>%n explanation</numerusform>
            <numerusform>%n explanations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n tools may do one job: %1.</source>
        <translation>
            <numerusform>%n tool may do one job: %1.</numerusform>
            <numerusform>%n tools may do one job: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mood falls %n points in %1.</source>
        <translation>
            <numerusform>The mood falls %n point in %1.</numerusform>
            <numerusform>The mood falls %n points in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The map was to be looked at again %n day(s) ago.</source>
        <translation>
            <numerusform>The map was to be looked at again %n day ago.</numerusform>
            <numerusform>The map was to be looked at again %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %1 end %n day(s) before the period does.</source>
        <translation>
            <numerusform>The numbers of %1 end %n day before the period does.</numerusform>
            <numerusform>The numbers of %1 end %n days before the period does.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n day(s) late.</source>
        <translation>
            <numerusform>%1 is %n day late.</numerusform>
            <numerusform>%1 is %n days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) of truth without any evidence.</source>
        <translation>
            <numerusform>%n moment of truth without any evidence.</numerusform>
            <numerusform>%n moments of truth without any evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s) rest on opinion alone: no quote, no count.</source>
        <translation>
            <numerusform>%n pain point rests on opinion alone: no quote, no count.</numerusform>
            <numerusform>%n pain points rest on opinion alone: no quote, no count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence, all of one kind.</source>
        <translation>
            <numerusform>%n piece of evidence, all of one kind.</numerusform>
            <numerusform>%n pieces of evidence, all of one kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A rise to %1 % can be told from chance after about %2 %3: %n day(s).</source>
        <extracomment>%1 is a share in per cent, %2 a count, %3 what is counted</extracomment>
        <translation>
            <numerusform>A rise to %1 % can be told from chance after about %2 %3: %n day.</numerusform>
            <numerusform>A rise to %1 % can be told from chance after about %2 %3: %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>%n put off until %1</source>
        <extracomment>findings; %1 is a day</extracomment>
        <translation>
            <numerusform>%n put off until %1</numerusform>
            <numerusform>%n put off until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n put off</numerusform>
            <numerusform>%n put off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not a problem</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n not a problem</numerusform>
            <numerusform>%n not a problem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message numerus="yes">
        <source>Only %n full week(s) are known. Eight are needed.</source>
        <translation>
            <numerusform>Only %n full week is known. Eight are needed.</numerusform>
            <numerusform>Only %n full weeks are known. Eight are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n full week(s) since “%1”. Eight are needed.</source>
        <extracomment>%1 is a note on a day: &quot;New form went live&quot;</extracomment>
        <translation>
            <numerusform>Only %n full week since “%1”. Eight are needed.</numerusform>
            <numerusform>Only %n full weeks since “%1”. Eight are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastCommand</name>
    <message numerus="yes">
        <source>from %n week(s), by %1</source>
        <translation>
            <numerusform>from %n week, by %1</numerusform>
            <numerusform>from %n weeks, by %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; --refused OUT.csv saves them all.</source>
        <translation>
            <numerusform>%n more; --refused OUT.csv saves them all.</numerusform>
            <numerusform>%n more; --refused OUT.csv saves them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>Why so few come here: %n explanation(s)</source>
        <translation>
            <numerusform>Why so few come here: %n explanation</numerusform>
            <numerusform>Why so few come here: %n explanations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message numerus="yes">
        <source>%n step(s) had no stage above any more: stages of their own now.</source>
        <translation>
            <numerusform>%n step had no stage above any more: a stage of its own now.</numerusform>
            <numerusform>%n steps had no stage above any more: stages of their own now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) stood in a stage that has steps: in its first step now.</source>
        <translation>
            <numerusform>%n card stood in a stage that has steps: in its first step now.</numerusform>
            <numerusform>%n cards stood in a stage that has steps: in its first step now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeling(s) stood in a stage that has steps: in its first step now.</source>
        <translation>
            <numerusform>%n feeling stood in a stage that has steps: in its first step now.</numerusform>
            <numerusform>%n feelings stood in a stage that has steps: in its first step now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) stood in a lane of another map: in a lane of their stage&apos;s map now.</source>
        <translation>
            <numerusform>%n card stood in a lane of another map: in a lane of its stage&apos;s map now.</numerusform>
            <numerusform>%n cards stood in a lane of another map: in a lane of their stage&apos;s map now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) answered nothing but themselves: without an answer now.</source>
        <translation>
            <numerusform>%n idea answered nothing but itself: without an answer now.</numerusform>
            <numerusform>%n ideas answered nothing but themselves: without an answer now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeling(s) belonged to another map than their stage: on the stage&apos;s map now.</source>
        <translation>
            <numerusform>%n feeling belonged to another map than its stage: on the stage&apos;s map now.</numerusform>
            <numerusform>%n feelings belonged to another map than their stage: on the stage&apos;s map now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) felt something on a map that did not show them: shown there now.</source>
        <translation>
            <numerusform>%n persona felt something on a map that did not show it: shown there now.</numerusform>
            <numerusform>%n personas felt something on a map that did not show them: shown there now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) stood at a stage where they cannot: at the right one now.</source>
        <translation>
            <numerusform>%n number stood at a stage where it cannot: at the right one now.</numerusform>
            <numerusform>%n numbers stood at a stage where they cannot: at the right one now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) belonged to a touchpoint that is not there any more, or stood there twice: left out.</source>
        <translation>
            <numerusform>%n number belonged to a touchpoint that is not there any more, or stood there twice: left out.</numerusform>
            <numerusform>%n numbers belonged to a touchpoint that is not there any more, or stood there twice: left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) belonged to another map than their touchpoints: on that map now.</source>
        <translation>
            <numerusform>%n path belonged to another map than its touchpoints: on that map now.</numerusform>
            <numerusform>%n paths belonged to another map than their touchpoints: on that map now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) led to a card that is not there, or not on the same map: left out.</source>
        <translation>
            <numerusform>%n path led to a card that is not there, or not on the same map: left out.</numerusform>
            <numerusform>%n paths led to a card that is not there, or not on the same map: left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) had a counterpart that did not know of it: without one now.</source>
        <translation>
            <numerusform>%n map had a counterpart that did not know of it: without one now.</numerusform>
            <numerusform>%n maps had a counterpart that did not know of them: without one now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business(es)</source>
        <translation>
            <numerusform>%n business</numerusform>
            <numerusform>%n businesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s)</source>
        <translation>
            <numerusform>%n map</numerusform>
            <numerusform>%n maps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) on maps</source>
        <translation>
            <numerusform>%n persona on a map</numerusform>
            <numerusform>%n personas on maps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s)</source>
        <translation>
            <numerusform>%n path</numerusform>
            <numerusform>%n paths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeling(s)</source>
        <translation>
            <numerusform>%n feeling</numerusform>
            <numerusform>%n feelings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) of numbers</source>
        <translation>
            <numerusform>%n source of numbers</numerusform>
            <numerusform>%n sources of numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n metric</numerusform>
            <numerusform>%n metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n import</numerusform>
            <numerusform>%n imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) at stages and touchpoints</source>
        <translation>
            <numerusform>%n number at a stage or touchpoint</numerusform>
            <numerusform>%n numbers at stages and touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on days</source>
        <translation>
            <numerusform>%n note on a day</numerusform>
            <numerusform>%n notes on days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that scenarios set</source>
        <translation>
            <numerusform>%n thing that scenarios set</numerusform>
            <numerusform>%n things that scenarios set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were felt at nothing but themselves: at no touchpoint now.</source>
        <translation>
            <numerusform>%n card was felt at nothing but itself: at no touchpoint now.</numerusform>
            <numerusform>%n cards were felt at nothing but themselves: at no touchpoint now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n explanation(s)</source>
        <translation>
            <numerusform>%n explanation</numerusform>
            <numerusform>%n explanations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about findings</source>
        <translation>
            <numerusform>%n decision about findings</numerusform>
            <numerusform>%n decisions about findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>Of many small values, %n are counted only within the whole.</source>
        <translation>
            <numerusform>Of many small values, %n is counted only within the whole.</numerusform>
            <numerusform>Of many small values, %n are counted only within the whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values are given only as “less than” or “more than” and are left out.</source>
        <translation>
            <numerusform>%1: %n value is given only as “less than” or “more than” and is left out.</numerusform>
            <numerusform>%1: %n values are given only as “less than” or “more than” and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) cannot be kept: too large, of days that cannot be, or under names that are too long.</source>
        <translation>
            <numerusform>%n number cannot be kept: too large, of a day that cannot be, or under a name that is too long.</numerusform>
            <numerusform>%n numbers cannot be kept: too large, of days that cannot be, or under names that are too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadCommand</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total row(s), not counted</source>
        <translation>
            <numerusform>%n total row, not counted</numerusform>
            <numerusform>%n total rows, not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n table(s).</source>
        <translation>
            <numerusform>“%1” has %n table.</numerusform>
            <numerusform>“%1” has %n tables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadExport</name>
    <message numerus="yes">
        <source>%n cell(s) hold a formula whose result is not in the file. Open it in your spreadsheet and save it once; then all numbers are there.</source>
        <translation>
            <numerusform>%n cell holds a formula whose result is not in the file. Open it in your spreadsheet and save it once; then all numbers are there.</numerusform>
            <numerusform>%n cells hold a formula whose result is not in the file. Open it in your spreadsheet and save it once; then all numbers are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n more in Wend.</source>
        <translation>
            <numerusform>%n more in Wend.</numerusform>
            <numerusform>%n more in Wend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>on %n sheet(s) of %1</source>
        <extracomment>behind the title of a poster: &quot;on 9 sheets of A4&quot;</extracomment>
        <translation>
            <numerusform>on %n sheet of %1</numerusform>
            <numerusform>on %n sheets of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1.</source>
        <extracomment>how the sheets of a poster lie: &quot;3 rows of 3.&quot;</extracomment>
        <translation>
            <numerusform>%n row of %1.</numerusform>
            <numerusform>%n rows of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That saves %n sheet(s).</source>
        <translation>
            <numerusform>That saves %n sheet.</numerusform>
            <numerusform>That saves %n sheets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) would be blank and are left out.</source>
        <translation>
            <numerusform>%n sheet would be blank and is left out.</numerusform>
            <numerusform>%n sheets would be blank and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookGlance</name>
    <message numerus="yes">
        <source>%n idea(s) overdue</source>
        <translation>
            <numerusform>%n idea overdue</numerusform>
            <numerusform>%n ideas overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::ColumnPopup</name>
    <message numerus="yes">
        <source>%1 to %2, %n different</source>
        <extracomment>%1 and %2 are the smallest and the largest number of a column</extracomment>
        <translation>
            <numerusform>%1 to %2, %n different</numerusform>
            <numerusform>%1 to %2, %n different</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::EvidenceColumn</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>pieces of evidence that are not shown yet</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::ExplanationRow</name>
    <message numerus="yes">
        <source>%n for it</source>
        <extracomment>pieces of evidence</extracomment>
        <translation>
            <numerusform>%n for it</numerusform>
            <numerusform>%n for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against it</source>
        <translation>
            <numerusform>%n against it</numerusform>
            <numerusform>%n against it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::ExportPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total row(s), used to check and not added</source>
        <translation>
            <numerusform>%n total row, used to check and not added</numerusform>
            <numerusform>%n total rows, used to check and not added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n line(s) above the names</source>
        <translation>
            <numerusform>Show the line above the names</numerusform>
            <numerusform>Show the %n lines above the names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with numbers</source>
        <translation>
            <numerusform>%n day with numbers</numerusform>
            <numerusform>%n days with numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::FilePreview</name>
    <message numerus="yes">
        <source>As %n map(s)</source>
        <translation>
            <numerusform>As a map</numerusform>
            <numerusform>As %n maps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::FindingsPanel</name>
    <message numerus="yes">
        <source>%n new since %1</source>
        <translation>
            <numerusform>%n new since %1</numerusform>
            <numerusform>%n new since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::FunnelLine</name>
    <message numerus="yes">
        <source>%n stage(s) with numbers</source>
        <translation>
            <numerusform>%n stage with numbers</numerusform>
            <numerusform>%n stages with numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::IdeaTable</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::IdeasPage</name>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick win(s) open</source>
        <translation>
            <numerusform>%n quick win open</numerusform>
            <numerusform>%n quick wins open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <extracomment>ideas</extracomment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without owner</source>
        <extracomment>ideas</extracomment>
        <translation>
            <numerusform>%n without owner</numerusform>
            <numerusform>%n without owner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::ImportDialog</name>
    <message numerus="yes">
        <source>Also bring in what customers wrote, to be sorted: %n quote(s)</source>
        <translation>
            <numerusform>Also bring in what customers wrote, to be sorted: %n quote</numerusform>
            <numerusform>Also bring in what customers wrote, to be sorted: %n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::ImportNotes</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or cell(s) could not be used.</source>
        <translation>
            <numerusform>%n row or cell could not be used.</numerusform>
            <numerusform>%n rows or cells could not be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::Intake</name>
    <message numerus="yes">
        <source>“%1”: %n row(s) of %2, %3 to %4.</source>
        <extracomment>%1 is a file, %2 the source of its numbers, %3 and %4 days</extracomment>
        <translation>
            <numerusform>“%1”: %n row of %2, %3 to %4.</numerusform>
            <numerusform>“%1”: %n rows of %2, %3 to %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or cell(s) could not be read.</source>
        <translation>
            <numerusform>%n row or cell could not be read.</numerusform>
            <numerusform>%n rows or cells could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::MainWindow</name>
    <message numerus="yes">
        <source>%n new file(s) to import</source>
        <translation>
            <numerusform>%n new file to import</numerusform>
            <numerusform>%n new files to import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) from %1</source>
        <extracomment>of a watched folder; %1 is where the numbers come from</extracomment>
        <translation>
            <numerusform>%n new file from %1</numerusform>
            <numerusform>%n new files from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>%n file was written.</numerusform>
            <numerusform>%n files were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::Navigator</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::NumberTableModel</name>
    <message numerus="yes">
        <source>%n pasted cell(s) found no place: beyond the table, or without a day that Wend can read.</source>
        <translation>
            <numerusform>One pasted cell found no place: beyond the table, or without a day that Wend can read.</numerusform>
            <numerusform>%n pasted cells found no place: beyond the table, or without a day that Wend can read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were left out: their days were typed in another step already.</source>
        <translation>
            <numerusform>One number was left out: its days were typed in another step already.</numerusform>
            <numerusform>%n numbers were left out: their days were typed in another step already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::NumbersList</name>
    <message numerus="yes">
        <source>and %n more number(s)</source>
        <translation>
            <numerusform>and %n more number</numerusform>
            <numerusform>and %n more numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::OverTimePage</name>
    <message numerus="yes">
        <source>Forecast by %1, from %n week(s). It knows no holidays.</source>
        <extracomment>%1 is the name of a method</extracomment>
        <translation>
            <numerusform>Forecast by %1, from %n week. It knows no holidays.</numerusform>
            <numerusform>Forecast by %1, from %n weeks. It knows no holidays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forecast: %n weeks</source>
        <translation>
            <numerusform>Forecast: %n week</numerusform>
            <numerusform>Forecast: %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::PileProgress</name>
    <message numerus="yes">
        <source>%n sorted</source>
        <extracomment>of a pile of customers&apos; words</extracomment>
        <translation>
            <numerusform>%n sorted</numerusform>
            <numerusform>%n sorted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for later</source>
        <extracomment>of a pile of customers&apos; words</extracomment>
        <translation>
            <numerusform>%n for later</numerusform>
            <numerusform>%n for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go of %1</source>
        <extracomment>of a pile of customers&apos; words: %n are not sorted yet, of %1 in all</extracomment>
        <translation>
            <numerusform>%n to go of %1</numerusform>
            <numerusform>%n to go of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::PosterDialog</name>
    <message numerus="yes">
        <source>%n sheet(s) of %1, and a page that is the plan.</source>
        <translation>
            <numerusform>%n sheet of %1, and a page that is the plan.</numerusform>
            <numerusform>%n sheets of %1, and a page that is the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::QuotesDialog</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without words</source>
        <translation>
            <numerusform>%n row without words</numerusform>
            <numerusform>%n rows without words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than fit at once are left out</source>
        <translation>
            <numerusform>%n more than fit at once is left out</numerusform>
            <numerusform>%n more than fit at once are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) beyond the scale</source>
        <translation>
            <numerusform>%n score beyond the scale</numerusform>
            <numerusform>%n scores beyond the scale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with stars or a score</source>
        <translation>
            <numerusform>%n with stars or a score</numerusform>
            <numerusform>%n with stars or a score</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::RefusalList</name>
    <message numerus="yes">
        <source>%n more are in the CSV file.</source>
        <translation>
            <numerusform>%n more is in the CSV file.</numerusform>
            <numerusform>%n more are in the CSV file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::StageArrow</name>
    <message numerus="yes">
        <source>%1, key %2, %n quote(s)</source>
        <extracomment>a stage, its key, and how many customers&apos; words lie there</extracomment>
        <translation>
            <numerusform>%1, key %2, %n quote</numerusform>
            <numerusform>%1, key %2, %n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::StageColumn</name>
    <message numerus="yes">
        <source>%n pain</source>
        <extracomment>of customers&apos; words on a stage</extracomment>
        <translation>
            <numerusform>%n pain</numerusform>
            <numerusform>%n pain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n liked</source>
        <extracomment>of customers&apos; words on a stage: praise</extracomment>
        <translation>
            <numerusform>%n liked</numerusform>
            <numerusform>%n liked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <extracomment>of customers&apos; words on a stage</extracomment>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1 of 5 stars&lt;/b&gt;, %n review(s)</source>
        <extracomment>%1: a mean of ratings; %n: how many they are</extracomment>
        <translation>
            <numerusform>&lt;b&gt;%1 of 5 stars&lt;/b&gt;, %n review</numerusform>
            <numerusform>&lt;b&gt;%1 of 5 stars&lt;/b&gt;, %n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::StageQuotesField</name>
    <message numerus="yes">
        <source>%n pain</source>
        <translation>
            <numerusform>%n pain</numerusform>
            <numerusform>%n pain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n liked</source>
        <extracomment>praise</extracomment>
        <translation>
            <numerusform>%n liked</numerusform>
            <numerusform>%n liked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s): too few to speak of a mood</source>
        <translation>
            <numerusform>%n rating: too few to speak of a mood</numerusform>
            <numerusform>%n ratings: too few to speak of a mood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>measured %1 of 5 (%n rating(s))</source>
        <extracomment>the mean of %n ratings</extracomment>
        <translation>
            <numerusform>measured %1 of 5 (%n rating)</numerusform>
            <numerusform>measured %1 of 5 (%n ratings)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::StartPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::StatusLine</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::WorkbookCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
