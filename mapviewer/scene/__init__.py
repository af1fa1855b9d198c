"""What a picture is made from: the scene, its ground, paths, hatches, marks and arrows."""
