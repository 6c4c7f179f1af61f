/**
 * Every deadline of a traject is a row here; timers, task lists and dashboards read it (ontwerp 1, "Dates live in the
 * dossier").
 */
@ApplicationModule(allowedDependencies = {"shared", "engine", "web", "norm", "audit"})
@NullMarked
package be.werkpad.termijn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
