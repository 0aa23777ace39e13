package io.sidan.admin.suggestion;

import io.sidan.admin.account.Person;
import io.sidan.core.message.Urgency;
import io.sidan.core.roster.Categories;
import io.sidan.core.roster.Category;
import io.sidan.core.roster.RosterSearch;
import io.sidan.core.roster.Unit;
import io.sidan.core.suggestion.Move;
import io.sidan.core.suggestion.Reason;
import io.sidan.core.suggestion.State;
import io.sidan.core.triage.Aside;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the forms of the panel offer to choose from, with the words for it. */
@RestController
class ChoiceController {

    private final Categories categories;
    private final RosterSearch roster;

    ChoiceController(Categories categories, RosterSearch roster) {
        this.categories = categories;
        this.roster = roster;
    }

    record Choice(String code, String name) {}

    /** @param move the move it is a reason for */
    record ReasonChoice(String move, String code, String name, String door) {}

    record Choices(
            List<Choice> states,
            List<Choice> moves,
            List<Choice> urgencies,
            List<Category> categories,
            List<RosterSearch.Group> groups,
            List<RosterSearch.District> districts,
            List<RosterSearch.Deputy> deputies,
            List<Unit> units,
            List<ReasonChoice> reasons) {}

    @GetMapping("/api/choices")
    Choices choices(@AuthenticationPrincipal Person person) {
        long township = person.home();
        return new Choices(
                Arrays.stream(State.values())
                        .map(state -> new Choice(state.name(), state.label()))
                        .toList(),
                Arrays.stream(Move.values())
                        .map(move -> new Choice(move.name(), move.label()))
                        .toList(),
                Arrays.stream(Urgency.values())
                        .map(urgency -> new Choice(urgency.name(), urgency.label()))
                        .toList(),
                categories.all(),
                roster.groups(township),
                roster.districts(township),
                roster.deputies(township),
                roster.units(township),
                reasons());
    }

    private static List<ReasonChoice> reasons() {
        return Stream.concat(
                        Arrays.stream(Aside.values())
                                .map(aside -> new ReasonChoice("IGNORE", aside.name(), aside.label(), null)),
                        Arrays.stream(Reason.values())
                                .map(reason -> new ReasonChoice(
                                        reason.move().name(), reason.name(), reason.label(), reason.door())))
                .toList();
    }
}
