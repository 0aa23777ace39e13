package io.sidan.access;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A thousand made-up people each with a name, a phone, an identity card and a bank card, and what of them is found in a text. */
final class Planted {

    static final int PEOPLE = 1_000;

    /** No word that the system knows has this character; every planted name has it. */
    static final String NAME_MARK = "翀";

    private static final Pattern GAPS = Pattern.compile("(?<=\\d)[- ](?=\\d)");
    private static final Pattern NUMBERS = Pattern.compile("\\d{11,19}[Xx]?");

    private final Random random = new Random(14);
    private final Person[] people = new Person[PEOPLE];
    private final Set<String> numbers = new HashSet<>();

    record Person(String name, String phone, String identity, String card) {}

    Planted() {
        for (int each = 0; each < PEOPLE; each++) {
            people[each] = new Person(
                    "王李张刘陈".charAt(each % 5) + NAME_MARK + (char) ('一' + each),
                    "1" + (3 + random.nextInt(7)) + "%09d".formatted(random.nextInt(1_000_000_000)),
                    "140426" + (1950 + random.nextInt(50)) + "0" + (1 + random.nextInt(9)) + "1" + random.nextInt(10)
                            + "%03d".formatted(random.nextInt(1_000)) + "X",
                    "62" + "%017d".formatted(random.nextLong(100_000_000_000_000_000L)));
            numbers.addAll(Set.of(people[each].phone(), people[each].identity(), people[each].card()));
        }
    }

    Person person(int each) {
        return people[each];
    }

    /** The planted numbers that stand there, with gaps or without. */
    Set<String> numbersIn(String text) {
        Set<String> found = new TreeSet<>();
        NUMBERS.matcher(GAPS.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .map(number -> number.replace('x', 'X'))
                .forEach(number -> {
                    for (int length : new int[] {11, 18, 19}) {
                        for (int from = 0; from + length <= number.length(); from++) {
                            String part = number.substring(from, from + length);
                            if (numbers.contains(part)) {
                                found.add(part);
                            }
                        }
                    }
                });
        return found;
    }
}
