package io.sidan.admin.form;

import io.sidan.core.form.FormFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** A file on its way to the browser; until its first byte a refusal can still be answered in its place. */
public final class Download extends OutputStream {

    public static final String WORD = FormFormat.DOCX.type();

    private final HttpServletResponse response;
    private final String name;
    private final String type;
    private OutputStream out;

    public Download(HttpServletResponse response, String name, String type) {
        this.response = response;
        this.name = name;
        this.type = type;
    }

    /** The header by which a browser saves a file under this name. */
    public static String named(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    @Override
    public void write(int one) throws IOException {
        out().write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out().write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
        if (out != null) {
            out.flush();
        }
    }

    private OutputStream out() throws IOException {
        if (out == null) {
            response.setContentType(type);
            response.setHeader("Content-Disposition", named(name));
            response.setHeader("Cache-Control", "no-store");
            out = response.getOutputStream();
        }
        return out;
    }
}
