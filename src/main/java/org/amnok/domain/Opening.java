package org.amnok.domain;

/// What is opened for something that is made of it, and belongs to that from then on.
public final class Opening {
    private Opening() {}

    /// Makes something of what was opened.
    @FunctionalInterface
    public interface Making<C, T, E extends Exception> {
        T of(C opened) throws E;
    }

    /// @throws E when nothing can be made of it: then it is closed
    public static <C extends AutoCloseable, T, E extends Exception> T made(
            C opened, Making<C, T, E> making) throws E {
        try {
            return making.of(opened);
        } catch (Throwable failure) {
            try {
                opened.close();
            } catch (Exception e) {
                failure.addSuppressed(e);
            }
            throw failure;
        }
    }
}
