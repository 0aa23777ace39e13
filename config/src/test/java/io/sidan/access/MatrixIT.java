package io.sidan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.sidan.Client;
import io.sidan.core.roster.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the interface against every role, held against {@code access.txt}: who may not is refused whatever
 * the request holds, and who may is never told that he may not. Which cases within a role are CaseMatrixIT's.
 */
class MatrixIT extends TownIT {

    private static final Path TABLE = Path.of("src/test/resources/access.txt");

    private final Map<Character, Client> people = new LinkedHashMap<>();
    private List<Operation> operations;

    @BeforeEach
    void everybodyIsThere() {
        clock.moveTo("2026-06-03");
        people.put('N', stranger());
        people.get('N').get("/api/session");
        people.put('D', as(Role.DEPUTY, "d001"));
        people.put('U', as(Role.UNIT, "u01"));
        people.put('P', as(Role.POINT, "st-renzhuang"));
        people.put('S', as(Role.STATION));
        people.put('C', as(Role.CHAIR));
        people.put('A', admin());
        operations = Operation.all(stranger().get("/v3/api-docs").json());
    }

    @Test
    void holdsForEveryOperationAndEveryRole() throws IOException {
        Map<String, String> table = table();
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        for (Operation operation : operations) {
            for (Map.Entry<Character, Client> person : people.entrySet()) {
                boolean may = table.getOrDefault(operation.name(), "").indexOf(person.getKey()) >= 0;
                if (may && !isHarmless(operation)) {
                    continue;
                }
                cells++;
                int status = operation.ask(person.getValue(), Map.of()).status();
                int refusal = person.getKey() == 'N' ? 401 : 403;
                if (may ? status == 401 || status == 403 || status >= 500 : status != refusal) {
                    wrong.add(person.getKey() + (may ? " may " : " may not ") + operation.name() + ": " + status);
                }
            }
        }
        assertThat(wrong).as("of " + cells + " cells").isEmpty();
        assertThat(cells).isGreaterThan(900);
    }

    @Test
    void isWrittenDownForEveryOperation() throws IOException {
        assertThat(table().keySet())
                .as(
                        "access.txt names just what there is: add a line LETTERS METHOD /path of who may (N nobody logged in,"
                                + " D deputy, U unit, P point, S station, C chair, A administrator)")
                .containsExactlyInAnyOrderElementsOf(
                        operations.stream().map(Operation::name).toList());
    }

    /** What is done, and not only asked, to something that there is would stay behind. */
    private static boolean isHarmless(Operation operation) {
        return operation.isReading() || operation.names("id") || operation.names("number") || operation.names("key");
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> table = new TreeMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int space = line.indexOf(' ');
                table.put(line.substring(space).strip(), line.substring(0, space));
            }
        }
        return table;
    }
}
