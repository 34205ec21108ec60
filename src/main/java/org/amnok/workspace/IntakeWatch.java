package org.amnok.workspace;

/// Follows files being taken in, and may end it. Called on the thread that reads them.
public interface IntakeWatch {
    /// Ended with an import; how far it is is not told.
    static IntakeWatch of(ImportWatch watch) {
        return new IntakeWatch() {
            @Override
            public void at(String fileName, int number, int count, double fraction) {}

            @Override
            public boolean isCancelled() {
                return watch.isCancelled();
            }
        };
    }

    /// @param fileName what is being read
    /// @param number of the file, from 1
    /// @param count of all files
    /// @param fraction of this file that is done, 0 to 1
    void at(String fileName, int number, int count, double fraction);

    boolean isCancelled();

    /// Watches nothing.
    IntakeWatch NONE =
            new IntakeWatch() {
                @Override
                public void at(String fileName, int number, int count, double fraction) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };
}
