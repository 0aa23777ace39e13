package io.sidan.wecom;

/** An answer with an errcode other than 0. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int errcode;

    public Refused(int errcode, String errmsg) {
        super(errmsg, null, false, false);
        this.errcode = errcode;
    }

    public int errcode() {
        return errcode;
    }
}
