/**
 * The way a coordinator brings a changed process into use: receives it from Camunda Modeler, refuses it with every
 * reason at once or makes it the version for new clients, and shows what runs where.
 */
@ApplicationModule(allowedDependencies = {"shared", "engine", "security", "audit", "web", "norm", "formulier"})
@NullMarked
package be.werkpad.publicatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
