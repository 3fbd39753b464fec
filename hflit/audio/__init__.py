"Audio: what turns sound into arrays"
