package io.sidan.core.suggestion;

import io.sidan.core.privacy.Masking;
import io.sidan.core.roster.Categories;
import io.sidan.core.roster.Category;
import io.sidan.core.roster.Deputies;
import io.sidan.core.roster.Deputy;
import io.sidan.core.roster.Districts;
import io.sidan.core.roster.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Looks up all that a correction names, and says in words what it changes. */
@Component
class Corrections {

    private final Titles titles;
    private final Categories categories;
    private final Districts districts;
    private final Deputies deputies;

    Corrections(Titles titles, Categories categories, Districts districts, Deputies deputies) {
        this.titles = titles;
        this.categories = categories;
        this.districts = districts;
        this.deputies = deputies;
    }

    /** The case as it is to stand; whoever may register may correct. */
    Correction prepare(Suggestion suggestion, Correction wish, Actor actor) {
        if (actor.is(Role.BOT) || !Move.REGISTER.roles().contains(actor.role())) {
            throw Refusal.forbidden("标题、类别这些由联络站、联络点或代表更正");
        }
        Correction now = suggestion.correctable();
        String category = wish.category() == null ? now.category() : known(wish.category());
        return new Correction(
                title(suggestion, wish, category),
                category,
                wish.place() == null ? now.place() : Typed.orNull(Masking.mask(wish.place())),
                wish.district() == null ? now.district() : district(suggestion, wish.district()),
                wish.urgency() == null ? now.urgency() : wish.urgency(),
                wish.deputy() == null ? now.deputy() : deputy(suggestion, wish.deputy()));
    }

    /** Such as 类别：道路 → 路灯；紧急：一般 → 尽快; empty where all stays as it is. */
    String changes(Suggestion suggestion, Correction right) {
        Correction was = suggestion.correctable();
        List<String> changes = new ArrayList<>();
        note(changes, "标题", was.title(), right.title());
        note(changes, "类别", name(was.category()), name(right.category()));
        note(changes, "地点", was.place(), right.place());
        note(changes, "片区", district(was.district(), suggestion), district(right.district(), suggestion));
        note(changes, "缓急", was.urgency().label(), right.urgency().label());
        note(changes, "接单代表", deputy(was.deputy(), suggestion), deputy(right.deputy(), suggestion));
        return String.join("；", changes);
    }

    private static void note(List<String> changes, String what, String was, String is) {
        if (!Objects.equals(was, is)) {
            changes.add(what + "：" + orNothing(was) + " → " + orNothing(is));
        }
    }

    private String title(Suggestion suggestion, Correction wish, String category) {
        boolean rename = wish.title() != null && !wish.title().isBlank();
        boolean otherKind = suggestion.isConfidential() && !category.equals(suggestion.category());
        return rename || otherKind
                ? titles.typed(wish.title(), suggestion.isConfidential(), category)
                : suggestion.correctable().title();
    }

    private String known(String code) {
        return categories
                .find(code)
                .map(Category::code)
                .orElseThrow(() -> Refusal.incomplete("category", "没有「" + code + "」这个类别"));
    }

    private String district(Suggestion suggestion, String word) {
        return word.isBlank()
                ? null
                : districts
                        .find(suggestion.township(), word.strip())
                        .map(Districts.Named::code)
                        .orElseThrow(() -> Refusal.incomplete("district", "名册里没有「" + word + "」这个片区"));
    }

    private String deputy(Suggestion suggestion, String word) {
        return word.isBlank()
                ? null
                : deputies.find(suggestion.township(), word.strip())
                        .map(Deputy::code)
                        .orElseThrow(() -> Refusal.incomplete("deputy", "名册里没有「" + word + "」这位代表"));
    }

    private String name(String category) {
        return categories.find(category).map(Category::name).orElse(category);
    }

    private String district(String code, Suggestion suggestion) {
        return code == null
                ? null
                : districts
                        .find(suggestion.township(), code)
                        .map(Districts.Named::name)
                        .orElse(code);
    }

    private String deputy(String code, Suggestion suggestion) {
        return code == null
                ? null
                : deputies.find(suggestion.township(), code).map(Deputy::name).orElse(code);
    }

    private static String orNothing(String value) {
        return value == null ? "无" : value;
    }
}
