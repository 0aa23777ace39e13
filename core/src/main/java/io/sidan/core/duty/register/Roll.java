package io.sidan.core.duty.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.sidan.core.duty.register.ImportResult.Change;
import io.sidan.core.privacy.Seal;
import io.sidan.core.roster.Enrolment.Enrolled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The register as it stands, on which the rows of a sheet are laid one after another; nothing is written here. */
final class Roll {

    private final Map<String, Enrolled> deputies;
    private final Map<String, Profile> profiles;
    private final Map<String, List<Term>> terms;
    private final Identities identities;
    private final Seal seal;
    private final LocalDate today;
    private final Map<Term, Integer> rowsOfTerms = new HashMap<>();
    private final Set<String> touched = new LinkedHashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private int added;
    private int changed;
    private int same;

    Roll(List<Enrolled> deputies, List<Profile> profiles, List<Term> terms, Seal seal, LocalDate today) {
        this.deputies = deputies.stream()
                .collect(toMap(Enrolled::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        this.profiles = profiles.stream().collect(toMap(Profile::deputy, Function.identity()));
        this.terms = new HashMap<>(terms.stream().collect(groupingBy(Term::deputy)));
        this.identities = new Identities(this.deputies, this.profiles);
        this.seal = seal;
        this.today = today;
    }

    void lay(Entry entry) {
        Identities.Found found = identities.of(entry);
        if (found.fault() != null) {
            faults.add(Fault.of(entry.row(), found.fault()));
            return;
        }
        Term term = entry.asTerm(found.code());
        Optional<String> clash = clash(entry, term);
        if (clash.isPresent()) {
            faults.add(Fault.of(entry.row(), clash.get()));
            return;
        }
        put(entry, term);
    }

    ImportResult result(int rows, List<Fault> before) {
        List<Fault> all = new ArrayList<>(before);
        all.addAll(faults);
        return new ImportResult(true, rows, added, changed, same, List.copyOf(all), List.copyOf(changes));
    }

    Set<String> touched() {
        return touched;
    }

    Enrolled deputy(String code) {
        return deputies.get(code);
    }

    Profile profile(String code) {
        return profiles.get(code);
    }

    /** Those of the sheet. */
    List<Term> termsOf(String code) {
        return terms.get(code).stream().filter(rowsOfTerms::containsKey).toList();
    }

    private Optional<String> clash(Entry entry, Term term) {
        for (Term other : terms.getOrDefault(term.deputy(), List.of())) {
            Integer row = rowsOfTerms.get(other);
            boolean replaces = row == null && other.from().equals(term.from());
            if (other.level().equals(term.level()) && !replaces && entry.overlaps(other)) {
                String where = row == null ? "底册里" : "第 " + row + " 行";
                return Optional.of(entry.name() + "的任期和" + where + "的" + other.sentence() + "重叠：请先给上一届写上任期结束");
            }
        }
        return Optional.empty();
    }

    private void put(Entry entry, Term term) {
        String code = term.deputy();
        List<Term> known = new ArrayList<>(terms.getOrDefault(code, List.of()));
        Optional<Term> replaced = known.stream()
                .filter(other ->
                        other.level().equals(term.level()) && other.from().equals(term.from()))
                .findFirst();
        replaced.ifPresent(known::remove);
        known.add(term);
        terms.put(code, known);
        rowsOfTerms.put(term, entry.row());
        boolean latest = known.stream().noneMatch(other -> other.from().isAfter(term.from()));
        Enrolled was = deputies.get(code);
        Profile wasProfile = profiles.get(code);
        Enrolled now = Merged.deputy(entry, code, latest ? null : was, was, isInOffice(known));
        Profile nowProfile = Merged.profile(entry, code, wasProfile, seal);
        deputies.put(code, now);
        profiles.put(code, nowProfile);
        count(entry, was, now, !Objects.equals(wasProfile, nowProfile) || !term.equals(replaced.orElse(null)));
    }

    private boolean isInOffice(List<Term> known) {
        return known.stream().anyMatch(term -> term.to() == null || !term.to().isBefore(today));
    }

    private void count(Entry entry, Enrolled was, Enrolled now, boolean otherwise) {
        if (was != null && was.equals(now) && !otherwise) {
            same++;
            return;
        }
        touched.add(now.code());
        added += was == null ? 1 : 0;
        changed += was == null ? 0 : 1;
        changes.add(new Change(entry.row(), now.code(), now.name(), Merged.words(was, now)));
    }
}
