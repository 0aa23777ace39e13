package io.sidan.core.duty.register;

import io.sidan.core.suggestion.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Whether a file that somebody sent is a plain Excel sheet, told by its bytes and not by its name. */
final class SheetFile {

    /** 115 deputies fill 20 KB. */
    private static final int MOST_BYTES = 5 << 20;

    private static final long MOST_UNPACKED = 200L << 20;
    private static final byte[] OLD_OR_LOCKED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String SHEET = "xl/workbook.xml";
    private static final String MACROS = "xl/vbaProject.bin";

    private SheetFile() {}

    /** Refuses in words what is none. */
    static void require(byte[] bytes) {
        refuseIf(bytes.length == 0, "文件是空的，请重新选一次");
        refuseIf(bytes.length > MOST_BYTES, "文件太大了（最多 5 MB）：请只留代表名册这一张表，去掉图片");
        refuseIf(starts(bytes, OLD_OR_LOCKED), "这是老格式（.xls）或加了密码的表：请用 WPS 或 Excel 另存为 .xlsx，不要加密码");
        Set<String> entries = entries(bytes);
        refuseIf(!entries.contains(SHEET), "这不是 Excel 表：请下载模板，填好后传 .xlsx 文件");
        refuseIf(entries.contains(MACROS), "表里带着宏，为了安全不收：请另存为“Excel 工作簿（.xlsx）”再传");
    }

    private static Set<String> entries(byte[] bytes) {
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        byte[] part = new byte[1 << 16];
        // what Java's own reader takes for broken is written by the programs that other offices export with
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(new ByteArrayInputStream(bytes), "UTF-8", true, true)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                for (int read = zip.read(part); read > 0; read = zip.read(part)) {
                    unpacked += read;
                    refuseIf(unpacked > MOST_UNPACKED, "这个表解开来大得不正常，没有收：请重新做一张");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw refusal("文件坏了，打不开：请重新保存一次再传");
        }
        return names;
    }

    private static boolean starts(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    static Refusal refusal(String sentence) {
        return Refusal.incomplete("file", sentence);
    }

    private static void refuseIf(boolean wrong, String sentence) {
        if (wrong) {
            throw refusal(sentence);
        }
    }
}
