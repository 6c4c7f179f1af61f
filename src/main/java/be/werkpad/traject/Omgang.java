package be.werkpad.traject;

import java.time.LocalDate;
import java.util.List;

/**
 * How to deal with the client, agreed with the client, for who opens the dossier or stands in for the coach.
 *
 * @param wel what helps, one thing per line
 * @param niet what does not, one thing per line
 */
public record Omgang(List<String> wel, List<String> niet, LocalDate afgesprokenOp) {}
