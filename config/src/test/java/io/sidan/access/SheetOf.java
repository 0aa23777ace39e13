package io.sidan.access;

import io.sidan.Answer;
import io.sidan.Client;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An Excel file as an office makes them, well or badly. */
final class SheetOf {

    static final String[] HEADINGS = {
        "编号", "姓名", "性别", "级别", "届次", "任期开始", "任期结束", "联络站点", "片区", "代表小组", "选区", "出生年月", "电话", "代表证号"
    };

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Sheet sheet;
    private int rows;

    SheetOf(String name, String... headings) {
        sheet = workbook.createSheet(name);
        row((Object[]) headings);
    }

    static SheetOf deputies() {
        return new SheetOf("代表名册", HEADINGS);
    }

    /** The next row; numbers stay numbers. */
    SheetOf row(Object... values) {
        Row row = sheet.createRow(rows++);
        for (int at = 0; at < values.length; at++) {
            Cell cell = row.createCell(at);
            if (values[at] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (values[at] != null) {
                cell.setCellValue(values[at].toString());
            }
        }
        return this;
    }

    SheetOf with(Consumer<Sheet> change) {
        change.accept(sheet);
        return this;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with a macro inside. */
    static byte[] withMacro(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(plain));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
            zip.write(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Answer upload(Client client, String path, String name, byte[] bytes) {
        String boundary = "----sidan-sheet";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return client.send(client.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("X-XSRF-TOKEN", client.cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }
}
