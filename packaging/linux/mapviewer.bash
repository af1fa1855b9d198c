# bash completion for mapviewer
_mapviewer() {
    local word=${COMP_WORDS[COMP_CWORD]}
    local options
    case ${COMP_WORDS[1]:-} in
        export) options='--step --all-steps --date --size --output --handout --slides --blank --help' ;;
        check | new | present | window) options='--help' ;;
        *) options='window present export check new --help --version' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word"; compgen -f -X '!*.story' -- "$word"; compgen -d -- "$word")
}
complete -o filenames -F _mapviewer mapviewer
