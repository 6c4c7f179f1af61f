/** What must be true of a process and its forms before people work with it. Pure functions, no engine needed. */
@NullMarked
package be.werkpad.publicatie.controle;

import org.jspecify.annotations.NullMarked;
