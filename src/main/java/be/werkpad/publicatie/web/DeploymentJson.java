package be.werkpad.publicatie.web;

import be.werkpad.publicatie.Procesversie;
import be.werkpad.shared.ClockConfiguration;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A deployment in the shape of the engine's REST API, with a sentence for people added. */
record DeploymentJson(
        List<Object> links,
        String id,
        String name,
        String source,
        String deploymentTime,
        @Nullable String tenantId,
        Map<String, Map<String, Object>> deployedProcessDefinitions,
        String message) {
    private static final DateTimeFormatter TIJD =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ClockConfiguration.BRUSSEL);

    static DeploymentJson van(Procesversie versie, String message) {
        return new DeploymentJson(
                List.of(),
                versie.deploymentId(),
                versie.procesId(),
                versie.bron(),
                TIJD.format(versie.sinds()),
                null,
                Map.of(versie.definitieId(), definitie(versie)),
                message);
    }

    private static Map<String, Object> definitie(Procesversie versie) {
        var definitie = new LinkedHashMap<String, Object>();
        definitie.put("id", versie.definitieId());
        definitie.put("key", versie.procesId());
        definitie.put("name", versie.naam());
        definitie.put("version", versie.versie());
        definitie.put("deploymentId", versie.deploymentId());
        definitie.put("suspended", false);
        return definitie;
    }
}
