/** Papers that a client asks for from the own dossier: what was asked, until when, and that it was handed over (CH-9e). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "security",
            "web",
            "audit",
            "norm",
            "termijn",
            "formulier",
            "traject",
            "document"
        })
@NullMarked
package be.werkpad.aanvraag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
