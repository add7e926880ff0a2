/** A lab's own list format, and the program that makes its reading lists. */
package org.example.lab;
