package be.werkpad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.WerkpadApplication;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Who may depend on whom. */
class ModularityTest {
    private static final Path NIVEAUS = Path.of("src/docs/adr/0008-niveaus.md");
    private static final Pattern RIJ = Pattern.compile("(?m)^\\| (\\d+) \\| ([a-z, ]+) \\|");
    private static final int ONBEKEND = Integer.MAX_VALUE;

    @Test
    void modulesUseOnlyTheDoorOfModulesTheyMayUse() {
        ApplicationModules.of(WerkpadApplication.class).verify();
    }

    @Test
    void everyModuleSaysWhatItOwnsAndWhomItUses() {
        assertThat(Broncode.modules()).allSatisfy(module -> {
            assertThat(bordje(module)).as("package-info").isPresent();
            assertThat(bordje(module).get().isAnnotationPresent(NullMarked.class))
                    .as("@NullMarked")
                    .isTrue();
            assertThat(afspraak(module)).as("@ApplicationModule").isPresent();
            assertThat(isBeperkt(afspraak(module).get()))
                    .as("allowedDependencies")
                    .isTrue();
        });
    }

    private static Optional<Package> bordje(String module) {
        try {
            return Optional.of(Class.forName("%s.%s.package-info".formatted(Broncode.PAKKET, module))
                    .getPackage());
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        }
    }

    private static Optional<ApplicationModule> afspraak(String module) {
        return bordje(module).map(each -> each.getAnnotation(ApplicationModule.class));
    }

    private static boolean isBeperkt(ApplicationModule afspraak) {
        return afspraak.type() == ApplicationModule.Type.OPEN
                || !Arrays.asList(afspraak.allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN);
    }

    /** The table of ADR 8 holds for the code, so that a module never learns of one above it. */
    @Test
    void everyModuleUsesOnlyLowerLevels() {
        var niveaus = niveaus();
        assertThat(niveaus.keySet()).containsAll(Broncode.modules());
        var bezwaren = new ArrayList<String>();
        for (var module : Broncode.modules()) {
            afspraak(module).stream()
                    .flatMap(each -> Arrays.stream(each.allowedDependencies()))
                    .filter(ander -> !ander.equals(ApplicationModule.OPEN_TOKEN))
                    .filter(ander -> niveaus.getOrDefault(ander, ONBEKEND) >= niveaus.get(module))
                    .forEach(ander -> bezwaren.add("%s may not use %s".formatted(module, ander)));
        }
        assertThat(bezwaren).isEmpty();
    }

    private static Map<String, Integer> niveaus() {
        var niveaus = new TreeMap<String, Integer>();
        RIJ.matcher(Broncode.lees(NIVEAUS)).results().forEach(rij -> {
            for (var module : rij.group(2).split(", ")) {
                niveaus.put(module.strip(), Integer.valueOf(rij.group(1)));
            }
        });
        return niveaus;
    }
}
