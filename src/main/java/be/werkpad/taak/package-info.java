/** The inbox: open tasks in a table of its own, opening a task with its form, and completing it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "security",
            "web",
            "audit",
            "client",
            "organisatie",
            "afwezigheid",
            "werkpost",
            "plaatsing",
            "document",
            "bijlage",
            "contact",
            "termijn",
            "formulier",
            "traject"
        })
@NullMarked
package be.werkpad.taak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
