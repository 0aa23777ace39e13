package io.sidan.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What nobody meant to send: odd words, values of other kinds, spoiled bytes. The same seed makes the same again. */
final class Noise {

    private static final List<String> ODD = List.of(
            "",
            " ",
            "\u0000",
            "\u0007\u001B[2J",
            "\r\nSet-Cookie: a=b\r\n\r\n",
            "\uFEFF\u200B\u202E",
            "\uD800",
            "\uDFFF\uD800",
            "😀👨‍👩‍👧",
            "𠮷龘",
            "' OR 1=1 -- ",
            "\"; DROP TABLE message; --",
            "<script>alert(1)</script>",
            "]]><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;",
            "${jndi:ldap://127.0.0.1/a}",
            "#{T(java.lang.Runtime).getRuntime()}",
            "%s%n%x",
            "../../../../etc/passwd",
            "=HYPERLINK(\"http://a\")",
            "null",
            "true",
            "-1",
            "0",
            "９９９９９９９９９９９",
            "99999999999999999999",
            "1e309",
            "NaN",
            "2026-02-30",
            "0000-00-00T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "m9223372036854775808",
            "LH-2026-0001",
            "@",
            "@@",
            "@机器人",
            "接 1",
            "接二十三",
            "并 1 2 3",
            "并0 0",
            "撤",
            "3 不满意",
            "登记",
            "删除",
            "确认删除",
            "办好了 1",
            "1",
            "上桂花村西头水渠塌了，快来修",
            "仁庄停水了，三十户没水吃",
            "不对，是村东",
            "电话13912345678",
            "一百万亿户",
            "a".repeat(3_000),
            "塌".repeat(700),
            "(".repeat(400),
            "水水水水水水水水水水水水水水水水水水！！！！！！！！！");

    private final SplittableRandom random;

    Noise(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    String words() {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(piece -> once(4) ? letters() : oneOf(ODD))
                .collect(Collectors.joining());
    }

    private String letters() {
        return random.ints(random.nextInt(12), 0, 0x3_0000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Any value that JSON has. */
    Object value() {
        return switch (random.nextInt(9)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextLong();
            case 3 -> random.nextInt(-3, 4);
            case 4 -> random.nextDouble(-1e300, 1e300);
            case 5 -> List.of(words(), words());
            case 6 -> Map.of(words(), words());
            default -> words();
        };
    }

    /** The same with some of it of another kind, some gone and something nobody asked for. */
    Object like(Object meant) {
        if (once(12)) {
            return value();
        }
        if (meant instanceof Map<?, ?> fields) {
            Map<String, Object> spoiled = new LinkedHashMap<>();
            fields.forEach((name, value) -> {
                if (!once(12)) {
                    spoiled.put(String.valueOf(name), like(value));
                }
            });
            if (once(12)) {
                spoiled.put(words(), value());
            }
            return spoiled;
        }
        if (meant instanceof List<?> items) {
            List<Object> spoiled = new ArrayList<>();
            items.forEach(item -> spoiled.add(like(item)));
            return spoiled;
        }
        return meant;
    }

    /** Cut, doubled, or with something in between. */
    String spoiled(String whole) {
        if (whole.isEmpty()) {
            return oneOf(ODD);
        }
        int from = random.nextInt(whole.length());
        int to = from + random.nextInt(whole.length() - from);
        return switch (random.nextInt(3)) {
            case 0 -> whole.substring(0, from) + whole.substring(to);
            case 1 -> whole.substring(0, to) + whole.substring(from);
            default -> whole.substring(0, from) + oneOf(ODD) + whole.substring(from);
        };
    }

    byte[] spoiled(byte[] whole) {
        byte[] spoiled = whole.clone();
        for (int flip = random.nextInt(8); flip >= 0 && spoiled.length > 0; flip--) {
            spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt();
        }
        return once(6) ? Arrays.copyOf(spoiled, random.nextInt(spoiled.length + 1)) : spoiled;
    }
}
