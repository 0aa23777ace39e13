package io.sidan.core.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Deputies for who needs some without a database. */
public final class DeputiesSample {

    private DeputiesSample() {}

    /** Nobody is on duty; of those away the map says who stands in. */
    public static Deputies standingIn(Map<String, String> standIns) {
        return new Deputies(new DeputyMapper() {
            @Override
            public boolean isAt(long township, String code, String station) {
                return false;
            }

            @Override
            public Deputy find(long township, String word) {
                return null;
            }

            @Override
            public Deputy onDuty(
                    long township, String group, String district, LocalDate day, Collection<String> declined) {
                return null;
            }

            @Override
            public Deputy standIn(long township, String deputy, LocalDate day) {
                String code = standIns.get(deputy);
                return code == null ? null : new Deputy(code, code, null);
            }

            @Override
            public List<String> absent(long township, String deputy, LocalDate day) {
                return List.of();
            }

            @Override
            public List<String> districts(long township, List<String> codes, LocalDate day) {
                return List.of();
            }

            @Override
            public List<String> groups(long township, List<String> codes, LocalDate day) {
                return List.of();
            }
        });
    }
}
