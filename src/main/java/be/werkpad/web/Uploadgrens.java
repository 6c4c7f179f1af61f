package be.werkpad.web;

import org.springframework.util.unit.DataSize;

/** How large a file that is sent may be; the module that keeps files knows it. */
public interface Uploadgrens {
    DataSize grootste();
}
