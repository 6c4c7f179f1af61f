package be.werkpad.publicatie;

import be.werkpad.publicatie.controle.Bevinding;
import be.werkpad.publicatie.controle.Bundel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bundle, or why no bundle can be made of what was sent. */
record Samenstelling(@Nullable Bundel bundel, List<Bevinding> bezwaren) {}
