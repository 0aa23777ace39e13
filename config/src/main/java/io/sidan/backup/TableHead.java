package io.sidan.backup;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The first line of a table: its columns, and which of them hold bytes, written in Base64. */
record TableHead(List<String> columns, List<Boolean> bytes) {

    String insert(String table) {
        return "INSERT INTO " + quoted(table) + " (" + names() + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    String select(String table) {
        return "SELECT " + names() + " FROM " + quoted(table);
    }

    static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    private String names() {
        return columns.stream().map(TableHead::quoted).collect(Collectors.joining(", "));
    }
}
