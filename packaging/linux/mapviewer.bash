# bash completion for mapviewer
_mapviewer() {
    local word=${COMP_WORDS[COMP_CWORD]}
    local options
    case ${COMP_WORDS[1]:-} in
        window) options='--first-paint --help' ;;
        export) options='--output --handout --slides --all-steps --lesson --links --features --step --date --viewpoint --size --theme --language --paper --blank --help' ;;
        check) options='--coverage --names --texts --help' ;;
        new) options='--output --date --help' ;;
        present | texts | update) options='--help' ;;
        *) options='window present export check texts update new --help --version' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word"; compgen -f -X '!*.story' -- "$word"; compgen -d -- "$word")
}
complete -o filenames -F _mapviewer mapviewer
