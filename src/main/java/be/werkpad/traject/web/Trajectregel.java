package be.werkpad.traject.web;

import be.werkpad.termijn.TermijnKaart;
import be.werkpad.traject.TrajectKaart;
import org.jspecify.annotations.Nullable;

/** A line of the list of trajecten. */
record Trajectregel(
        TrajectKaart traject,
        String client,
        @Nullable String coach,
        @Nullable TermijnKaart volgende,
        boolean teLaat) {}
