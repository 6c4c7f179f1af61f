package be.werkpad.vertegenwoordiging;

/** Who represents this client changed, in the same transaction. */
public record VertegenwoordigingGewijzigd(long clientId, long trajectId) {}
