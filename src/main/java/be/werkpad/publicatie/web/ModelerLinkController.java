package be.werkpad.publicatie.web;

import be.werkpad.publicatie.ProcessenBekijken;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Lets the link that Camunda Modeler shows after a deployment ("Open in Camunda Cockpit") lead to our page. */
@Controller
class ModelerLinkController {
    private static final Pattern DEPLOYMENT = Pattern.compile("\"value\"\\s*:\\s*\"([^\"]+)\"");

    private final ProcessenBekijken processenBekijken;

    ModelerLinkController(ProcessenBekijken processenBekijken) {
        this.processenBekijken = processenBekijken;
    }

    /** Asked at the root of the host, without a login. */
    @GetMapping("/.well-known/camunda-automation-platform/webapps")
    @ResponseBody
    Map<String, String> webapps() {
        var adres = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return Map.of(
                "cockpitUrl", adres + "/publicatie",
                "tasklistUrl", adres + "/camunda/app/tasklist",
                "adminUrl", adres + "/camunda/app/admin");
    }

    @GetMapping("/publicatie/repository")
    String repository(@RequestParam(defaultValue = "") String deploymentsQuery) {
        var deployment = DEPLOYMENT.matcher(deploymentsQuery);
        return deployment.find()
                ? processenBekijken
                        .procesVan(deployment.group(1))
                        .map(proces -> "redirect:/processen/" + UriUtils.encodePathSegment(proces, "UTF-8"))
                        .orElse("redirect:/processen")
                : "redirect:/processen";
    }
}
