package be.werkpad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;

/** No command of the engine writes variables for a person beside the two that our forms check. */
class ForbiddenCommandTest {
    private static final Set<Class<?>> CHECKED_BY_THE_FORMS = Set.of(CompleteTaskCmd.class, SubmitTaskFormCmd.class);

    /** Takes a map for something else than variables. */
    private static final Set<String> WRITES_NO_VARIABLES = Set.of(
            "HistoryCleanupSchedulerCmd",
            "SetUserInfoCmd",
            "CreateMigrationPlanCmd",
            "FetchExternalTasksCmd",
            "EvaluateDecisionCmd",
            "EvaluateDecisionTableCmd");

    @Test
    void everyCommandThatCanWriteVariablesIsForbiddenOrCheckedByTheForms() {
        var writing = new ClassFileImporter()
                .importPackages("org.camunda.bpm.engine.impl").stream()
                        .filter(type -> type.isAssignableTo(Command.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(type -> !type.getPackageName().contains(".cmmn.")) // no case is ever deployed
                        .filter(type -> !WRITES_NO_VARIABLES.contains(type.getSimpleName()))
                        .filter(ForbiddenCommandTest::takesVariables)
                        .map(JavaClass::reflect)
                        .filter(type -> !CHECKED_BY_THE_FORMS.contains(type))
                        .toList();

        assertThat(writing).isNotEmpty();
        assertThat(ForbiddenCommandInterceptor.FORBIDDEN).containsAll(writing);
    }

    /** By a map in its constructor, or by a builder that collects variables. */
    private static boolean takesVariables(JavaClass command) {
        return command.getConstructors().stream()
                .flatMap(constructor -> constructor.getRawParameterTypes().stream())
                .anyMatch(type -> type.isAssignableTo(Map.class) || collectsVariables(type));
    }

    private static boolean collectsVariables(JavaClass builder) {
        return Stream.concat(Stream.of(builder), builder.getAllRawSuperclasses().stream())
                .filter(type -> type.getSimpleName().contains("Builder"))
                .flatMap(type -> type.getFields().stream())
                .anyMatch(field -> field.getRawType().isAssignableTo(Map.class));
    }
}
