# Completion for wend in bash. tests/program/manual.cpp sees that it knows every command and option.
_wend()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    declare -A options=(
        [templates]="--json"
        [new]="--template --lang --from"
        [read]="--table --to --json"
        [import]="--map --source --from --to --as --bind --refused --dry-run --json"
        [numbers]="--map --from --to --compare --by --csv --json"
        [whatif]="--set --map --json"
        [forecast]="--series --ahead --season --metric --weeks --json"
        [set]="--number --target --note --from --to --stage --per --most --map --json"
        [versions]="--map --list --keep --restore --json"
        [findings]="--map --json"
        [ideas]="--to --json"
        [report]="--to --map"
        [evidence]="--map --source --dry-run --json"
        [export]="--to --map --paper --portrait --tile --overlap --bleed --distance --ground --dpi --lang --json"
        [thumbnail]="--size"
        [check]="--json"
        [repair]="--to"
        [recover]="--list --to"
    )
    case $before in
    --lang) COMPREPLY=($(compgen -W "en zh_CN zh_TW" -- "$word")); return ;;
    --ground) COMPREPLY=($(compgen -W "paper white dark contrast grey" -- "$word")); return ;;
    --per) COMPREPLY=($(compgen -W "day week month" -- "$word")); return ;;
    --compare) COMPREPLY=($(compgen -W "before year" -- "$word")); return ;;
    --paper | --tile)
        COMPREPLY=($(compgen -W "A0 A1 A2 A3 A4 A5 Letter Legal Tabloid ANSI-C ANSI-D ANSI-E Arch-A Arch-B Arch-C Arch-D Arch-E" -- "$word"))
        return
        ;;
    esac
    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "${options[${COMP_WORDS[1]}]:---help --version}" -- "$word"))
    elif ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W "${!options[*]}" -- "$word") $(compgen -f -X '!*.wend' -- "$word") $(compgen -d -- "$word"))
    else
        COMPREPLY=($(compgen -f -- "$word"))
    fi
}
complete -o filenames -F _wend wend
