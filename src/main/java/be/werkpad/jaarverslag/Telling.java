package be.werkpad.jaarverslag;

import org.jspecify.annotations.Nullable;

/**
 * One counted figure, before small cells are hidden.
 *
 * @param label what people read
 * @param geheel what it is a part of; null when a share would say nothing
 */
record Telling(String label, long aantal, @Nullable Long geheel) {}
