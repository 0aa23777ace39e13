package io.sidan.core.form;

/** As what a form is handed out. */
public enum FormFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String ending;
    private final String type;

    FormFormat(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    public String ending() {
        return ending;
    }

    public String type() {
        return type;
    }
}
