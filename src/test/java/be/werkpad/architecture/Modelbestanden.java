package be.werkpad.architecture;

import be.werkpad.engine.ProcessBean;
import be.werkpad.publicatie.controle.Bundel;
import be.werkpad.publicatie.controle.ProefOmgeving;
import be.werkpad.security.Rol;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.ScannedGenericBeanDefinition;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The models and forms of the repository, and what they may refer to, without starting anything. */
final class Modelbestanden {
    private static final Path PROCESSEN = Path.of("processes");
    private static final Path FORMULIEREN = Path.of("forms");
    private static final Pattern NORM = Pattern.compile("\\('([a-zA-Z][\\w.]*)',\\s*'(?:DUUR|VOORAF)'");
    /** What a refusal is made with; {@code CODE} where more than one place refuses for the same reason. */
    private static final Pattern FOUTCODE =
            Pattern.compile("(?:DomainException(?:\\.bijVeld)?\\(|String CODE =)\\s*\"([a-z]\\w*\\.[a-z]\\w*)\"");

    private Modelbestanden() {}

    static List<Path> modellen() {
        return bestanden(PROCESSEN, ".bpmn");
    }

    static List<Path> formulieren() {
        return bestanden(FORMULIEREN, ".form");
    }

    static Bundel bundel(Path model) {
        var formulieren = formulieren().stream()
                .filter(formulier -> proces(formulier).equals(id(model)))
                .collect(Collectors.toMap(Modelbestanden::id, Modelbestanden::inhoud));
        return new Bundel(model.getFileName().toString(), inhoud(model), formulieren);
    }

    /** File name without its ending. */
    static String id(Path bestand) {
        return bestand.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    /** The process whose folder a form is in. */
    static String proces(Path formulier) {
        return formulier.getParent().getFileName().toString();
    }

    static byte[] inhoud(Path bestand) {
        try {
            return Files.readAllBytes(bestand);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static ProefOmgeving omgeving() {
        var eigenaars = new HashMap<String, String>();
        formulieren().forEach(formulier -> eigenaars.put(id(formulier), proces(formulier)));
        return new ProefOmgeving(
                stappen().keySet(),
                Arrays.stream(Rol.values()).map(Rol::groep).collect(Collectors.toSet()),
                modellen().stream().map(Modelbestanden::id).collect(Collectors.toSet()),
                gevonden(NORM, bestanden(Path.of("src/main/resources/db/migration"), ".sql")),
                gevonden(FOUTCODE, bestanden(Path.of("src/main/java"), ".java")),
                eigenaars);
    }

    /** Bean name and class of everything a model may name. */
    static Map<String, String> stappen() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessBean.class));
        return scanner.findCandidateComponents("be.werkpad").stream()
                .filter(bean -> !String.valueOf(((ScannedGenericBeanDefinition) bean).getResource())
                        .contains("test-classes"))
                .collect(Collectors.toMap(
                        bean -> AnnotationBeanNameGenerator.INSTANCE.generateBeanName(bean, null),
                        bean -> String.valueOf(bean.getBeanClassName())));
    }

    private static Set<String> gevonden(Pattern patroon, List<Path> bestanden) {
        return bestanden.stream()
                .flatMap(bestand -> patroon.matcher(new String(inhoud(bestand))).results())
                .map(treffer -> treffer.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> bestanden(Path map, String einde) {
        if (!Files.isDirectory(map)) {
            return List.of();
        }
        try (var alles = Files.walk(map)) {
            return alles.filter(bestand -> bestand.toString().endsWith(einde))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
