package be.werkpad.architecture;

import static be.werkpad.architecture.Broncode.KLASSEN;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.shared.UseCase;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The agreements of ontwerp 3, 6, 10 and 11 that classes can break. */
class ArchitectureTest {
    private static final int LANGSTE_KLASSE = 200;
    private static final int LANGSTE_DELEGATE = 40;
    private static final String ENGINE_KANT = "be.werkpad.*.process..";
    private static final String BROWSER_KANT = "be.werkpad.*.web..";

    /** Files that may be longer, each with its reason. */
    private static final Map<String, String> LANGER = Map.of();

    @Test
    void onlyTheEngineSideKnowsCamunda() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "be.werkpad.engine..", ENGINE_KANT, "be.werkpad.publicatie..", "be.werkpad.db..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(KLASSEN);
    }

    @Test
    void nobodyElseCallsTheEngineSideOfAModule() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ENGINE_KANT)
                .should()
                .dependOnClassesThat(resideInAPackage(ENGINE_KANT))
                .check(KLASSEN);
    }

    @Test
    void nobodyElseCallsTheBrowserSideOfAModule() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BROWSER_KANT)
                .should()
                .dependOnClassesThat(resideInAPackage(BROWSER_KANT))
                .allowEmptyShould(true)
                .check(KLASSEN);
    }

    @Test
    void beansGetEverythingThroughTheirConstructor() {
        noFields()
                .should()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith(PersistenceContext.class)
                .check(KLASSEN);
    }

    @Test
    void noSettingIsReadByItsNameInTheMiddleOfAClass() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Value.class).check(KLASSEN);
    }

    @Test
    void useCasesAreNamedNounAndInfinitiveAndLiveInTheRootOfTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(UseCase.class)
                .should()
                .haveNameMatching(".+[a-z](en|aan|oen|ien)")
                .andShould()
                .resideInAPackage("be.werkpad.*")
                .check(KLASSEN);
    }

    @Test
    void stepsOfProcessesAreNamedAsSuchAndLiveOnTheEngineSide() {
        classes()
                .that()
                .areAssignableTo(UseCaseDelegate.class)
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveSimpleNameEndingWith("Delegate")
                .andShould()
                .beAnnotatedWith(ProcessBean.class)
                .andShould()
                .resideInAPackage(ENGINE_KANT)
                .allowEmptyShould(true)
                .check(KLASSEN);
    }

    @Test
    void entitiesStayInsideTheirModule() {
        noClasses().that().areAnnotatedWith(Entity.class).should().bePublic().check(KLASSEN);
    }

    /** Tests and the demo move the clock; a call without it would not follow. */
    @ParameterizedTest
    @ValueSource(classes = {LocalDate.class, LocalDateTime.class, ZonedDateTime.class, Instant.class})
    void timeIsAskedOfTheClock(Class<?> type) {
        noClasses().should().callMethod(type, "now").check(KLASSEN);
    }

    /** The demo keeps the difference with the real time. */
    @Test
    void timeIsNeverAskedOfTheMachine() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("be.werkpad.shared.ClockConfiguration")
                .and()
                .resideOutsideOfPackage("be.werkpad.demo")
                .should()
                .callConstructor(Date.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "system", ZoneId.class)
                .check(KLASSEN);
    }

    @Test
    void classesFitOnAFewScreens() {
        assertThat(Broncode.bestanden(Broncode.JAVA, ".java"))
                .filteredOn(file -> !LANGER.containsKey(file.getFileName().toString()))
                .filteredOn(file -> Broncode.lees(file).lines().count() > LANGSTE_KLASSE)
                .isEmpty();
    }

    @Test
    void delegatesOnlyReadCallAndWrite() {
        assertThat(Broncode.bestanden(Broncode.JAVA, "Delegate.java"))
                .filteredOn(file -> !file.endsWith("UseCaseDelegate.java"))
                .filteredOn(file -> Broncode.lees(file).lines().count() > LANGSTE_DELEGATE)
                .isEmpty();
    }
}
