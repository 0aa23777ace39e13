package io.sidan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.sidan.core.CoreConfig;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import org.apache.ibatis.annotations.Mapper;

/** The rules of the house that a machine can check. */
@AnalyzeClasses(packages = "io.sidan", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    private static final String[] MODULES = {"io.sidan.core..", "io.sidan.bot..", "io.sidan.admin.."};

    @ArchTest
    static final ArchRule classesAreNamedForWhatTheyAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(DTO|Dto|VO|Vo|BO|Bo|Utils?|Helper|Manager)");

    @ArchTest
    static final ArchRule packagesAreBusinessNouns = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..common..", "..service..", "..dto..", "..vo..", "..manager..");

    @ArchTest
    static final ArchRule mappersAreAtHome = classes()
            .that()
            .haveSimpleNameEndingWith("Mapper")
            .or()
            .areAssignableTo(BaseMapper.class)
            .should()
            .beAnnotatedWith(Mapper.class)
            .andShould()
            .notBePublic();

    @ArchTest
    static final ArchRule entitiesHaveVerbsInsteadOfSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(MODULES)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule noOldDates =
            noClasses().should().dependOnClassesThat().belongToAnyOf(Date.class, Calendar.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock =
            noClasses().that().resideInAnyPackage(MODULES).should().accessTargetWhere(pastTheClock());

    @ArchTest
    static final ArchRule fieldsAreNotInjected = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    private static DescribedPredicate<JavaAccess<?>> pastTheClock() {
        return describe(
                "reads the time past the injected Clock",
                access -> readsTheSystem(access) || readsJavaTime(access) || makesAClock(access));
    }

    private static boolean readsTheSystem(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(System.class)
                && access.getName().equals("currentTimeMillis");
    }

    private static boolean readsJavaTime(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.time")
                && access.getName().equals("now")
                && access.getTarget() instanceof CodeUnitAccessTarget now
                && now.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean makesAClock(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Clock.class)
                && access.getName().matches("(system|tick).*")
                && !access.getOriginOwner().isEquivalentTo(CoreConfig.class);
    }
}
