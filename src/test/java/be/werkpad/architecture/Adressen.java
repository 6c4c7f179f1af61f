package be.werkpad.architecture;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The addresses that answer. */
final class Adressen {
    /** Of libraries, not of controllers of ours. */
    static final Set<String> VAN_DE_MOTOR = Set.of(
            "/camunda", "/engine-rest", "/publicatie/api", "/actuator/health", "/actuator/prometheus", "/v3/api-docs");

    private Adressen() {}

    static SortedSet<String> vanPaginas() {
        var adressen = new TreeSet<String>();
        Broncode.KLASSEN.stream()
                .filter(each -> each.isMetaAnnotatedWith(Controller.class))
                .map(each -> each.reflect())
                .forEach(controller -> {
                    for (var method : controller.getDeclaredMethods()) {
                        paden(method).forEach(path -> begin(controller).forEach(prefix -> adressen.add(prefix + path)));
                    }
                });
        return adressen;
    }

    private static Stream<String> begin(Class<?> controller) {
        var paden = paden(controller).toList();
        return paden.isEmpty() ? Stream.of("") : paden.stream();
    }

    private static Stream<String> paden(AnnotatedElement element) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class);
        if (mapping == null) {
            return Stream.empty();
        }
        return mapping.path().length == 0 ? Stream.of("") : Arrays.stream(mapping.path());
    }
}
