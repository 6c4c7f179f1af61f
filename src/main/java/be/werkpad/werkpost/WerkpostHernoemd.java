package be.werkpad.werkpost;

/** A werkpost has another name from now on; told inside the transaction that changes it. */
public record WerkpostHernoemd(long werkpostId, String naam) {}
