package io.github.cilium4j.overlay.render;

/** Where the files of a {@link Part} stand in the tree. Its text is what the summary calls it. */
sealed interface Place {
    /** The application that everything of Cilium belongs to. */
    String CILIUM = "cilium";

    /**
     * A folder that kustomize builds, one file for each object.
     *
     * @param name the folder's name
     */
    record Kustomize(String name) implements Place {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * One file that is deployed as it is.
     *
     * @param app the application it belongs to
     * @param file the file's name
     */
    record Resource(String app, String file) implements Place {
        @Override
        public String toString() {
            return app + "/" + file;
        }
    }

    /**
     * One file that node provisioning places; Argo CD never sees it.
     *
     * @param file the file's name
     */
    record Bootstrap(String file) implements Place {
        @Override
        public String toString() {
            return "bootstrap/" + file;
        }
    }

    /** Returns the folder of Cilium's application with the given name. */
    static Place kustomize(String name) {
        return new Kustomize(name);
    }

    /** Returns the file of Cilium's application with the given name. */
    static Place resource(String file) {
        return new Resource(CILIUM, file);
    }
}
