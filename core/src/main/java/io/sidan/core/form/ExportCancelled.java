package io.sidan.core.form;

/** Somebody said that the export is not needed any more. */
final class ExportCancelled extends RuntimeException {

    private static final long serialVersionUID = 1;

    ExportCancelled() {
        super("export cancelled", null, false, false);
    }
}
