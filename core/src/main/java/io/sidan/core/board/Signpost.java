package io.sidan.core.board;

/**
 * Where the board of a district stands, for the notice pinned in its groups.
 *
 * @param prefix of the township's numbers
 * @param code of the district
 */
public record Signpost(String prefix, String township, String code, String district) {

    /** Below the address of the site. */
    public String path() {
        return "/board/#" + prefix + "/" + code;
    }
}
