package be.werkpad.publicatie;

import be.werkpad.support.Programma;
import java.net.http.HttpResponse;
import java.util.Map;

/** Does what Camunda Modeler 5 does, call by call and byte by byte (its CamundaAPI.js). */
final class Modeler {
    private static final String GRENS = "----WebKitFormBoundaryWerkpad";

    private final Programma programma;

    Modeler(Programma programma) {
        this.programma = programma;
    }

    HttpResponse<String> version() {
        return programma.get("/publicatie/api/version", "accept", "application/json");
    }

    HttpResponse<String> checkConnection() {
        return programma.get("/publicatie/api/deployment?maxResults=0", "accept", "application/json");
    }

    /** The drawing and every attachment are parts that have the name of the file. */
    HttpResponse<String> deploy(String name, Map<String, String> files) {
        var body = new StringBuilder();
        veld(body, "deployment-name", name);
        veld(body, "deployment-source", "Camunda Modeler");
        veld(body, "enable-duplicate-filtering", "true");
        files.forEach((file, content) -> body.append("--%s\r\n".formatted(GRENS))
                .append("Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n".formatted(file, file))
                .append("Content-Type: text/xml\r\n\r\n")
                .append(content)
                .append("\r\n"));
        body.append("--%s--\r\n".formatted(GRENS));
        return programma.upload(
                "/publicatie/api/deployment/create", "multipart/form-data; boundary=" + GRENS, body.toString());
    }

    private static void veld(StringBuilder body, String naam, String waarde) {
        body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(GRENS, naam, waarde));
    }
}
