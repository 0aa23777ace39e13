package io.sidan.core.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes what was asked for into a stream, counting the rows; several forms together as a zip. */
final class ExportJob {

    /** After so many rows it is said how far it is. */
    private static final int SPOKEN_AFTER = 500;

    private final FormWriter writer;
    private final Exports.Wish wish;
    private final Masked masked;
    private final Heard heard;
    private long lines;

    /** Is told how far it is; an exception stops the job. */
    interface Heard {
        void at(long lines);
    }

    ExportJob(FormWriter writer, Exports.Wish wish, Masked masked, Heard heard) {
        this.writer = writer;
        this.wish = wish;
        this.masked = masked;
        this.heard = heard;
    }

    void write(OutputStream out) throws IOException {
        if (wish.forms().size() == 1) {
            write(wish.forms().get(0), out);
            return;
        }
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Form form : wish.forms()) {
            zip.putNextEntry(new ZipEntry(form.title() + "." + wish.format().ending()));
            write(form, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    long lines() {
        return lines;
    }

    private void write(Form form, OutputStream out) throws IOException {
        writer.write(form, wish.scope(), wish.format(), masked, out, this::row);
    }

    private void row() {
        lines++;
        if (lines % SPOKEN_AFTER == 0) {
            heard.at(lines);
        }
    }
}
