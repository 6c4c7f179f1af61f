/** The client's own page: where am I, what happened, what do I choose (CH-9d). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "security",
            "web",
            "audit",
            "client",
            "organisatie",
            "traject",
            "document",
            "beslissing",
            "aanvraag"
        })
@NullMarked
package be.werkpad.portaal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
