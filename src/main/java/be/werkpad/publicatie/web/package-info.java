@NullMarked
package be.werkpad.publicatie.web;

import org.jspecify.annotations.NullMarked;
