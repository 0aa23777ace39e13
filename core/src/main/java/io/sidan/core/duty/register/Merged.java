package io.sidan.core.duty.register;

import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.Enrolment.Enrolled;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A row laid over what is known: an empty cell leaves what was there. */
final class Merged {

    private Merged() {}

    /** @param newer what a later term already says of the deputy, which holds; or null */
    static Enrolled deputy(Entry entry, String code, Enrolled newer, Enrolled was, boolean inOffice) {
        if (newer != null) {
            return new Enrolled(
                    code,
                    newer.name(),
                    newer.gender(),
                    newer.level(),
                    newer.station(),
                    newer.district(),
                    newer.team(),
                    newer.term(),
                    inOffice);
        }
        Optional<Enrolled> before = Optional.ofNullable(was);
        return new Enrolled(
                code,
                entry.name(),
                first(entry.gender(), before.map(Enrolled::gender)),
                entry.level(),
                entry.station(),
                first(entry.district(), before.map(Enrolled::district)),
                first(entry.team(), before.map(Enrolled::team)),
                entry.term(),
                inOffice);
    }

    static Profile profile(Entry entry, String code, Profile was, Seal seal) {
        Optional<Profile> before = Optional.ofNullable(was);
        return new Profile(
                code,
                first(entry.constituency(), before.map(Profile::constituency)),
                first(entry.village(), before.map(Profile::village)),
                first(entry.ethnicity(), before.map(Profile::ethnicity)),
                first(entry.born(), before.map(Profile::born)),
                first(entry.education(), before.map(Profile::education)),
                first(entry.party(), before.map(Profile::party)),
                first(entry.post(), before.map(Profile::post)),
                phone(entry.phone(), before.map(Profile::phone).orElse(null), seal),
                first(entry.certificate(), before.map(Profile::certificate)));
    }

    /** What is new about a deputy, in words. */
    static String words(Enrolled was, Enrolled now) {
        if (was == null) {
            return now.active() ? "新代表" : "新登记，已离任";
        }
        List<String> parts = new ArrayList<>();
        note(parts, "级别", was.level(), now.level());
        note(parts, "站点", was.station(), now.station());
        note(parts, "片区", was.district(), now.district());
        note(parts, "小组", was.team(), now.team());
        note(parts, "届次", was.term(), now.term());
        if (was.active() != now.active()) {
            parts.add(now.active() ? "重新进站" : "离任");
        }
        return parts.isEmpty() ? "改了底册" : "改了" + String.join("、", parts);
    }

    private static void note(List<String> parts, String name, String was, String now) {
        if (!Objects.equals(was, now)) {
            parts.add(name);
        }
    }

    /** The same sealed bytes where the number is the same, so that nothing counts as changed. */
    private static byte[] phone(String phone, byte[] was, Seal seal) {
        return phone == null || phone.equals(seal.open(was)) ? was : seal.seal(phone);
    }

    private static String first(String word, Optional<String> before) {
        return word == null ? before.orElse(null) : word;
    }
}
