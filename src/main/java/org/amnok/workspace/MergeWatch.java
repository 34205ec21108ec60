package org.amnok.workspace;

/// Follows a merge, and may end it. Called on the thread that merges.
public interface MergeWatch {
    /// @param what is being done, for example "comparing sightings"
    /// @param fraction of it that is done, 0 to 1
    void at(String what, double fraction);

    boolean isCancelled();

    /// Watches nothing.
    MergeWatch NONE =
            new MergeWatch() {
                @Override
                public void at(String what, double fraction) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };
}
