// A bare Node process: what starting up costs whoever starts.
