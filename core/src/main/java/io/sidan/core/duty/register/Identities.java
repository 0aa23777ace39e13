package io.sidan.core.duty.register;

import io.sidan.core.roster.Enrolment.Enrolled;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whom a row is about: by code, else by certificate, else by a name that only one bears. */
final class Identities {

    private static final Pattern COUNTED = Pattern.compile("d(\\d+)");

    private final Map<String, Enrolled> deputies;
    private final Map<String, Profile> profiles;

    Identities(Map<String, Enrolled> deputies, Map<String, Profile> profiles) {
        this.deputies = deputies;
        this.profiles = profiles;
    }

    /** @param fault why it cannot be told, or null */
    record Found(String code, String fault) {}

    Found of(Entry entry) {
        if (entry.code() != null) {
            return coded(entry, entry.code());
        }
        String holder = holder(entry.certificate());
        if (holder != null) {
            return coded(entry, holder);
        }
        List<String> named = deputies.values().stream()
                .filter(deputy -> deputy.name().equals(entry.name()))
                .map(Enrolled::code)
                .toList();
        return switch (named.size()) {
            case 0 -> new Found(next(), null);
            case 1 -> coded(entry, named.get(0));
            default ->
                new Found(
                        null, "底册里有 " + named.size() + " 位" + entry.name() + "：请填编号（" + String.join("、", named) + "）");
        };
    }

    private Found coded(Entry entry, String code) {
        Enrolled known = deputies.get(code);
        if (known != null && !known.name().equals(entry.name())) {
            return new Found(null, code + " 是" + known.name() + "，这里写的是" + entry.name() + "：请核对编号、证号和姓名");
        }
        String holder = holder(entry.certificate());
        return holder == null || holder.equals(code)
                ? new Found(code, null)
                : new Found(
                        null,
                        "代表证号 " + entry.certificate() + " 已经是"
                                + deputies.get(holder).name() + "的：请核对");
    }

    private String holder(String certificate) {
        return certificate == null
                ? null
                : profiles.values().stream()
                        .filter(profile -> certificate.equals(profile.certificate()))
                        .map(Profile::deputy)
                        .findFirst()
                        .orElse(null);
    }

    private String next() {
        int last = deputies.keySet().stream()
                .map(COUNTED::matcher)
                .filter(Matcher::matches)
                .mapToInt(counted -> Integer.parseInt(counted.group(1)))
                .max()
                .orElse(0);
        return "d%03d".formatted(last + 1);
    }
}
