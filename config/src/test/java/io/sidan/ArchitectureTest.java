package io.sidan;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;

/** The arrows between modules and packages. A layer without classes is one that is still to be built. */
@AnalyzeClasses(packages = "io.sidan", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CORE = "io.sidan.core..";
    private static final String BOT = "io.sidan.bot..";
    private static final String ADMIN = "io.sidan.admin..";
    private static final String INTAKE = "io.sidan.bot.intake";
    private static final String WECOM = "io.sidan.bot.channel.wecom..";

    @ArchTest
    static final ArchRule modulesKnowOnlyWhatIsBelow = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("config")
            .definedBy(not(resideInAnyPackage(CORE, BOT, ADMIN)))
            .layer("bot")
            .definedBy(BOT)
            .layer("admin")
            .definedBy(ADMIN)
            .layer("core")
            .definedBy(CORE)
            .whereLayer("config")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("bot")
            .mayOnlyBeAccessedByLayers("config")
            .whereLayer("admin")
            .mayOnlyBeAccessedByLayers("config")
            .whereLayer("core")
            .mayOnlyBeAccessedByLayers("bot", "admin", "config");

    @ArchTest
    static final ArchRule botIsOneWay =
            downwards("io.sidan.bot", "channel", "inbox", "intake", "command alarm", "reply");

    @ArchTest
    static final ArchRule intakeIsOneWay = downwards(
            INTAKE,
            "aid training",
            "conversation matching",
            "cases",
            "understanding",
            "lesson model place words",
            "gist");

    @ArchTest
    static final ArchRule whatIntakeIsMadeOfStaysInside = noClasses()
            .that()
            .resideOutsideOfPackage(INTAKE + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INTAKE + ".lesson", INTAKE + ".place", INTAKE + ".words");

    @ArchTest
    static final ArchRule noChannelKnowsAnother = slices().matching("io.sidan.bot.channel.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage(WECOM)); // the account that the official ones share

    @ArchTest
    static final ArchRule weComKnowsNoChannel = noClasses()
            .that()
            .resideInAPackage(WECOM)
            .should()
            .dependOnClassesThat(resideInAPackage("io.sidan.bot.channel..").and(not(resideInAPackage(WECOM))));

    @ArchTest
    static final ArchRule coreIsOneWay = downwards(
            "io.sidan.core",
            "review report",
            "form",
            "statistics link sample triage retention board",
            "clock",
            "learning",
            "proposal",
            "duty",
            "paper",
            "suggestion",
            "message",
            "media roster",
            "calendar privacy part");

    @ArchTest
    static final ArchRule noPackagesFormACycle =
            slices().assignedFrom(packages()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule coreKnowsNeitherHttpNorRedisNorWeChat = noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "org.springframework.security..",
                    "org.springframework.data.redis..",
                    "io.lettuce..",
                    "jakarta.servlet..",
                    "me.chanjar..",
                    "com.tencent..");

    @ArchTest
    static final ArchRule weChatStaysInItsChannels = noClasses()
            .that()
            .resideOutsideOfPackage("io.sidan.bot.channel..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("me.chanjar..", "com.tencent..");

    @ArchTest
    static final ArchRule controllersBelongToBotAndAdmin = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .resideInAnyPackage(BOT, ADMIN)
            .andShould()
            .notBePublic();

    /** Each level may know those after it, none before it and none beside it; every package has its level. */
    private static ArchRule downwards(String root, String... levels) {
        LayeredArchitecture rule =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        List<String> above = new ArrayList<>();
        for (String level : levels) {
            List<String> beside = List.of(level.split(" "));
            for (String name : beside) {
                rule = knownOnlyTo(above, rule.layer(name).definedBy(root + "." + name + ".."), name);
            }
            above.addAll(beside);
        }
        return rule.ensureAllClassesAreContainedInArchitectureIgnoring(
                not(resideInAPackage(root + "..")).or(resideInAPackage(root)));
    }

    private static LayeredArchitecture knownOnlyTo(List<String> above, LayeredArchitecture rule, String name) {
        return above.isEmpty()
                ? rule.whereLayer(name).mayNotBeAccessedByAnyLayer()
                : rule.whereLayer(name).mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
    }

    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }
}
