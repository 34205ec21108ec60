package org.amnok;

/// The program's entry point.
public final class Amnok {
    private Amnok() {}

    public static void main(String[] args) {
        System.exit(args.length > 0 ? 2 : 0);
    }
}
